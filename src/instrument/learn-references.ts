/**
 * The sources that only the cards of “Why this helps” cite (learn.md; instrument.md §14.1). A file of their own, so that they
 * are not in the file of the results.
 */
import type { Reference } from './references.ts';

/** As `PRACTICE_REFERENCES`. */
export const LEARN_REFERENCES = [
  {
    id: 'sroufe-1979',
    text: 'Sroufe, L. A. (1979). The coherence of individual development: Early care, attachment, and subsequent developmental issues. American Psychologist, 34(10), 834–841.',
    url: 'https://doi.org/10.1037/0003-066X.34.10.834',
  },
  {
    id: 'bernier-2010',
    text: 'Bernier, A., Carlson, S. M., & Whipple, N. (2010). From external regulation to self-regulation: Early parenting precursors of young children’s executive functioning. Child Development, 81(1), 326–339.',
    url: 'https://doi.org/10.1111/j.1467-8624.2009.01397.x',
  },
  {
    id: 'fearon-2010',
    text: 'Fearon, R. P., Bakermans-Kranenburg, M. J., van IJzendoorn, M. H., Lapsley, A.-M., & Roisman, G. I. (2010). The significance of insecure attachment and disorganization in the development of children’s externalizing behavior: A meta-analytic study. Child Development, 81(2), 435–456.',
    url: 'https://doi.org/10.1111/j.1467-8624.2009.01405.x',
  },
  {
    id: 'van-ijzendoorn-1995',
    text: 'van IJzendoorn, M. H. (1995). Adult attachment representations, parental responsiveness, and infant attachment: A meta-analysis on the predictive validity of the Adult Attachment Interview. Psychological Bulletin, 117(3), 387–403.',
    url: 'https://doi.org/10.1037/0033-2909.117.3.387',
  },
] as const satisfies readonly Reference[];

/** The id of a reference that only cards cite. */
export type LearnReferenceId = (typeof LEARN_REFERENCES)[number]['id'];
