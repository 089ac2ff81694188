const findings = [...document.querySelectorAll(".finding")];
const bar = document.querySelector("nav");
const shown = () => findings.filter((one) => !one.hidden);

/* What is ticked off is kept by the browser, where it keeps anything, under the fingerprint. */
const kept = {
  has(print) { try { return localStorage.getItem(`iccd-check ${print}`) !== null; } catch { return false; } },
  set(print, done) {
    try { done ? localStorage.setItem(`iccd-check ${print}`, "done") : localStorage.removeItem(`iccd-check ${print}`); } catch { /* kept nowhere */ }
  },
};

/* The address says what is shown: #severity=error&rule=column-total-differs&done=no */
const asked = () => new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
const wanted = (one, { severity, rule, done }) => (!severity || severity === one.dataset.severity)
  && (!rule || rule === one.dataset.rule) && (!done || (done === "yes") === one.classList.contains("done"));

const filter = () => {
  const filters = Object.fromEntries(asked());
  findings.forEach((one) => { one.hidden = !wanted(one, filters); });
  if (!bar) return;
  bar.querySelectorAll("select").forEach((choice) => { choice.value = filters[choice.name] ?? ""; });
  const output = bar.querySelector("output");
  output.textContent = output.dataset.shown.replace("{0}", shown().length).replace("{1}", findings.length);
};

const go = (step) => {
  const stops = shown();
  const here = stops.indexOf(document.activeElement.closest(".finding"));
  const next = stops[here < 0 ? (step > 0 ? 0 : stops.length - 1) : here + step];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "start" });
};

findings.forEach((one) => {
  const label = one.querySelector(".rule label");
  if (!label) return;
  const box = label.querySelector("input");
  label.hidden = false;
  box.checked = kept.has(one.dataset.print);
  one.classList.toggle("done", box.checked);
  box.addEventListener("change", () => {
    kept.set(one.dataset.print, box.checked);
    one.classList.toggle("done", box.checked);
  });
});

if (bar) {
  bar.hidden = false;
  bar.addEventListener("change", () => {
    const chosen = [...bar.querySelectorAll("select")].filter((choice) => choice.value);
    location.hash = new URLSearchParams(chosen.map((choice) => [choice.name, choice.value]));
    filter();
  });
}
addEventListener("hashchange", filter);
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("select, input:not([type=checkbox])")) return;
  if (event.key === "j") go(1);
  if (event.key === "k") go(-1);
});
filter();
