/** English texts of the FHIR files, which clinicians read in their record system. Source: take-along.md §6. */
import { msg } from './msg.ts';

/** The table of the FHIR group: message id → English text. */
export const fhirTexts = {
  'fhir.about': msg(
    'A parent’s own view of the past two weeks with one child. It has not been tested in a study yet. It is not a screening or diagnostic test.',
    {
      id: 'fhir.about',
      desc: 'read by clinicians: description of the FHIR questionnaire; first line of a response. “Screening” as in medicine.',
    },
  ),
  'fhir.purpose': msg(
    'A start for a talk between a parent and someone who supports the family. Not for diagnosis, screening, eligibility, or decisions about custody or care.',
    {
      id: 'fhir.purpose',
      desc: 'read by clinicians: purpose of the FHIR questionnaire. “eligibility”: Whether a family gets a service. “custody”: Who has the child, in law.',
    },
  ),
  'fhir.scores': msg(
    'Positions from 0 to 100 on a map, not grades. Farther out means easier. Four questions give a rough picture: give or take 11 points or more. There is no total.',
    { id: 'fhir.scores', desc: 'read by clinicians: line over the scores of the FHIR questionnaire.' },
  ),
};
