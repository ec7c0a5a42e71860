/** The whole report, as Markdown. */
import { INSTRUMENT_VERSION } from '../../../src/instrument/version.ts';
import { groupsOf, type Group } from '../groups.ts';
import type { Sheet } from '../sheet.ts';
import { distributionSection } from './distributions.ts';
import { missingSection } from './missing.ts';
import { othersSection } from './others.ts';
import { retestSection } from './retest.ts';
import { betweenSection, consistencySection, dimensionSection, itemSection } from './structure.ts';

const SOURCES = `## Formulas and sources

- Distributions: skewness G₁, Joanes & Gill (1998), The Statistician 47, 183–189. Floor and ceiling, and what counts as enough: Terwee et al. (2007), J. Clin. Epidemiol. 60, 34–42.
- Spearman (1904), Am. J. Psychol. 15, 72–101; interval: Bonett & Wright (2000), Psychometrika 65, 23–28.
- Parallel analysis: Horn (1965), Psychometrika 30, 179–185; 95th percentile: Glorfeld (1995), Educ. Psychol. Meas. 55, 377–393.
- Alpha: Cronbach (1951), Psychometrika 16, 297–334; interval: Feldt, Woodruff & Salih (1987), Appl. Psychol. Meas. 11, 93–103.
- Omega total: McDonald (1999), Test Theory, ch. 6; one factor: Harman & Jones (1966), Psychometrika 31, 351–368.
- ICC(A,1) = ICC(2,1): Shrout & Fleiss (1979), Psychol. Bull. 86, 420–428; interval: McGraw & Wong (1996), Psychol. Methods 1, 30–46.
- SEM, smallest detectable change: de Vet et al. (2006), J. Clin. Epidemiol. 59, 1033–1039.
- Kappa: Cohen (1960), Educ. Psychol. Meas. 20, 37–46; weighted: Cohen (1968), Psychol. Bull. 70, 213–220; interval: Fleiss, Cohen & Everitt (1969), Psychol. Bull. 72, 323–327.
- What reviewers ask for: COSMIN, Mokkink et al. (2018), Qual. Life Res. 27, 1171–1179.

Each formula is in \`tools/validation/stats\`, its known value in \`test/validation\`. What may be said, and not yet: \`tools/validation/PROTOCOL.md\`.`;

function groupPart(group: Group, others: readonly string[], seed: number): string {
  const { ageBand, version, language, first } = group;
  const title = `## ${ageBand}, instrument ${version}, language ${language}: ${first.length} parents`;
  if (!first.length) return `${title}\n\nOnly second waves. A retest needs the first wave of the same parents.`;
  return [
    title,
    missingSection(group),
    distributionSection(group),
    itemSection(group),
    dimensionSection(group, seed),
    consistencySection(group),
    betweenSection(group),
    retestSection(group),
    othersSection(group, others),
  ].join('\n\n');
}

/**
 * The report of a sheet. One part for each age band, version and language. `seed`: of the random data of parallel
 * analysis. Takes about a second for each 100 parents.
 */
export function reportOf({ runs, others, isMadeUp }: Sheet, seed = 1): string {
  const groups = groupsOf(runs);
  const versions = [...new Set(runs.map(({ version }) => version))];
  const notes = [
    isMadeUp ? '**These rows are made up (column `note_made_up`). Nothing here is a finding about anybody.**' : '',
    versions.some((version) => version !== INSTRUMENT_VERSION)
      ? `**Levels and headlines are made by the rules of instrument ${INSTRUMENT_VERSION}; the sheet has rows of ${versions.join(', ')}.** For those take the release of the project that has their version.`
      : '',
    groups.length > 1
      ? 'Age bands, versions and languages have other wordings, so each has a part of its own. Do not pool them, and do not compare ages.'
      : '',
  ].filter(Boolean);
  const head = `# Validation report

${runs.length} rows, ${new Set(runs.map(({ participant }) => participant)).size} participants. Scored by the rules of instrument ${INSTRUMENT_VERSION}. “–” means: cannot be computed from these data. All tables but those of the retest are of the first wave.`;
  const text = [head, ...notes, ...groups.map((group) => groupPart(group, others, seed)), SOURCES].join('\n\n');
  // a note that has nothing to say leaves an empty line
  return `${text.replace(/\n{3,}/g, '\n\n')}\n`;
}
