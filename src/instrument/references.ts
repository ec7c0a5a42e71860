/**
 * The sources that are cited to parents (instrument.md §14.1). The full text and the URL are not translated; the
 * short names are messages (`reference.<id>.short`). `url` is the DOI where there is one. Those that only the cards of
 * “Why this helps” cite are in learn-references.ts.
 */

/** A published source. */
export interface Reference {
  readonly id: string;
  readonly text: string;
  readonly url: string;
}

/** Cited by practices, and some by cards too. */
export const PRACTICE_REFERENCES = [
  {
    id: 'de-wolff-1997',
    text: 'De Wolff, M. S., & van IJzendoorn, M. H. (1997). Sensitivity and attachment: A meta-analysis on parental antecedents of infant attachment. Child Development, 68(4), 571–591.',
    url: 'https://doi.org/10.1111/j.1467-8624.1997.tb04218.x',
  },
  {
    id: 'sroufe-2005',
    text: 'Sroufe, L. A. (2005). Attachment and development: A prospective, longitudinal study from birth to adulthood. Attachment & Human Development, 7(4), 349–367.',
    url: 'https://doi.org/10.1080/14616730500365928',
  },
  {
    id: 'gottman-1996',
    text: 'Gottman, J. M., Katz, L. F., & Hooven, C. (1996). Parental meta-emotion philosophy and the emotional life of families: Theoretical models and preliminary data. Journal of Family Psychology, 10(3), 243–268.',
    url: 'https://doi.org/10.1037/0893-3200.10.3.243',
  },
  {
    id: 'beebe-2010',
    text: 'Beebe, B., Jaffe, J., Markese, S., et al. (2010). The origins of 12-month attachment: A microanalysis of 4-month mother-infant interaction. Attachment & Human Development, 12(1–2), 3–141.',
    url: 'https://doi.org/10.1080/14616730903338985',
  },
  {
    id: 'leclere-2014',
    text: 'Leclère, C., Viaux, S., Avril, M., et al. (2014). Why synchrony matters during mother-child interactions: A systematic review. PLoS ONE, 9(12), e113571.',
    url: 'https://doi.org/10.1371/journal.pone.0113571',
  },
  {
    id: 'bakermans-kranenburg-2003',
    text: 'Bakermans-Kranenburg, M. J., van IJzendoorn, M. H., & Juffer, F. (2003). Less is more: Meta-analyses of sensitivity and attachment interventions in early childhood. Psychological Bulletin, 129(2), 195–215.',
    url: 'https://doi.org/10.1037/0033-2909.129.2.195',
  },
  {
    id: 'vanden-abeele-2020',
    text: 'Vanden Abeele, M. M. P., Abels, M., & Hendrickson, A. T. (2020). Are parents less responsive to young children when they are on their phones? A systematic naturalistic observation study. Cyberpsychology, Behavior, and Social Networking, issue 6, 363–370.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/32271619/',
  },
  {
    id: 'ruckstaetter-2017',
    text: 'Ruckstaetter, J., Sells, J., Newmeyer, M. D., & Zink, D. (2017). Parental apologies, empathy, shame, guilt, and attachment: A path analysis. Journal of Counseling & Development, 95(4), 389–400.',
    url: 'https://doi.org/10.1002/jcad.12154',
  },
  {
    id: 'kemp-2016',
    text: 'Kemp, C. J., Lunkenheimer, E., Albrecht, E. C., & Chen, D. (2016). Can we fix this? Parent–child repair processes and preschoolers’ regulatory skills. Family Relations, October 2016.',
    url: 'https://doi.org/10.1111/fare.12213',
  },
  {
    id: 'yogman-2018',
    text: 'Yogman, M., Garner, A., Hutchinson, J., Hirsh-Pasek, K., & Golinkoff, R. M. (2018). The power of play: A pediatric role in enhancing development in young children. Pediatrics, 142(3), e20182058.',
    url: 'https://doi.org/10.1542/peds.2018-2058',
  },
  {
    id: 'lifebylogic-2026',
    text: 'LifeByLogic. (2026). The Parent-Child Bond: How to Connect With Your Child.',
    url: 'https://lifebylogic.com/learn/parent-child-relationship/',
  },
] as const satisfies readonly Reference[];

/** The id of a reference that a practice can cite. */
export type PracticeReferenceId = (typeof PRACTICE_REFERENCES)[number]['id'];
