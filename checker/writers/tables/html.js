const keys = (spot) => spot?.dataset.k.split(" ") ?? [];
const alike = (spot) => keys(spot).flatMap((key) => [...document.querySelectorAll(`[data-k~="${key}"]`)]);
const spotOf = (event) => event.target.closest("[data-k]");

document.addEventListener("mouseover", (event) => alike(spotOf(event)).forEach((one) => one.classList.add("lit")));
document.addEventListener("mouseout", (event) => alike(spotOf(event)).forEach((one) => one.classList.remove("lit")));
document.addEventListener("click", (event) => {
  const spot = spotOf(event);
  alike(spot).find((one) => one.closest("svg") !== spot.closest("svg"))?.scrollIntoView({ block: "nearest", inline: "nearest" });
});
