// Works on the puzzle of a form while its text is looked over, and holds the form back until it is done.
import { solveChallenge } from "./altcha-lib-2-8-0/index.js";

for (const field of document.querySelectorAll("input[data-challenge]")) {
  const { algorithm, challenge, salt, maxnumber, signature } = field.dataset;
  let over = false;
  const work = solveChallenge(challenge, salt, algorithm, Number(maxnumber))
    .promise.then((found) => {
      if (found) {
        const solved = { algorithm, challenge, number: found.number, salt, signature };
        field.value = btoa(JSON.stringify(solved));
      }
    })
    .catch(() => {})
    .finally(() => {
      over = true;
    });
  field.form.addEventListener("submit", (event) => {
    if (!over && event.submitter?.value === "send") {
      event.preventDefault();
      work.then(() => field.form.requestSubmit(event.submitter));
    }
  });
}
