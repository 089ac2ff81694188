const form = document.querySelector(".drop");
const input = form.querySelector("input");
const list = document.getElementById("list");

/* What is dropped anywhere on the form is chosen, and what is chosen is sent. */
const over = (event, on) => { event.preventDefault(); form.classList.toggle("over", on); };
form.addEventListener("dragover", (event) => over(event, true));
form.addEventListener("dragleave", (event) => over(event, false));
form.addEventListener("drop", (event) => {
  over(event, false);
  input.files = event.dataTransfer.files;
  form.requestSubmit();
});
input.addEventListener("change", () => form.requestSubmit());

/* While a draft waits or is checked the list is fetched anew; it changes only where something is new. */
const look = async () => {
  if (!list.querySelector("[data-busy]")) return;
  const answer = await fetch("/list");
  const text = answer.ok ? await answer.text() : list.innerHTML;
  if (text !== look.shown) {
    const at = document.activeElement.getAttribute("href");
    list.innerHTML = look.shown = text;
    if (at) list.querySelector(`[href="${at}"]`)?.focus();
  }
  setTimeout(look, 1000);
};
look();
