// Opened as a file, the hosted page cannot load its parts: it says which file to open instead.
// A classic script of its own, without `integrity`: anything else does not run from a file, or is blocked by a strict policy.
if (location.protocol === "file:") {
  document.getElementById("app").remove();
  document.getElementById("opened-as-file").hidden = false;
}
