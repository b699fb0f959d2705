// The script of every page: marks that script runs, starts GOV.UK Frontend's components, and gives keys to whatever
// says data-key. Nothing depends on it: every page works with plain links and forms.
import { createAll, Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs } from "/vendor/govuk-frontend-6.6.0/govuk-frontend.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
[Button, Checkboxes, ErrorSummary, NotificationBanner, Radios, ServiceNavigation, SkipLink, Tabs].forEach((part) => createAll(part));

const OFF = "single-keys-off";
const dialog = document.getElementById("keys");
const helpButton = document.getElementById("keys-button");
const keyed = () => [...document.querySelectorAll("[data-key]")].filter((element) => element.offsetParent !== null);

function areOn() {
  return localStorage.getItem(OFF) === null;
}

function isWriting(target) {
  return target.isContentEditable || (target.matches("input, textarea, select") && !target.matches("[type=radio], [type=checkbox]"));
}

function line(key, words) {
  const term = document.createElement("dt");
  const cap = document.createElement("kbd");
  cap.className = "sp-key";
  cap.textContent = key.toUpperCase();
  term.append(cap);
  const meaning = document.createElement("dd");
  meaning.textContent = words;
  return [term, meaning];
}

function showKeys() {
  const lines = keyed().map((element) => line(element.dataset.key, element.dataset.keyWords || element.textContent.trim()));
  document.getElementById("keys-list").replaceChildren(...lines.flat(), ...line("?", "Show these keys"));
  document.getElementById("keys-on").checked = areOn();
  dialog.showModal();
}

function press(element) {
  if (element.matches("input:not([type=radio], [type=checkbox], [type=submit]), textarea, select")) {
    element.focus();
  } else {
    element.click();
  }
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || dialog.open || isWriting(event.target)) {
    return;
  }
  if (event.key === "?") {
    event.preventDefault();
    showKeys();
    return;
  }
  const wanted = areOn() && keyed().find((element) => element.dataset.key.toLowerCase() === event.key.toLowerCase());
  if (wanted) {
    event.preventDefault();
    press(wanted);
  }
});

helpButton.hidden = keyed().length === 0;
helpButton.addEventListener("click", showKeys);
document.getElementById("keys-on").addEventListener("change", (event) => {
  if (event.target.checked) {
    localStorage.removeItem(OFF);
  } else {
    localStorage.setItem(OFF, "yes");
  }
});
