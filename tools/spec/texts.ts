/** Reads the English texts of the specification by message id, from the places that its §10.7 lists. */
import { bandsOf, practicesOf } from './data.ts';
import { codesIn, only, printed, type Section } from './markdown.ts';

/** Message id → text. */
export type Texts = Record<string, string>;

const first = (cell = '') => codesIn(cell)[0]!;
/** The texts in quotation marks, in order. */
const quotedIn = (text: string) => [...text.matchAll(/"([^"]+)"/g)].map(([, words]) => words!);

/** Items, answer words, ages, headers and hints (§2). */
function questions(spec: Section): Texts {
  const texts: Texts = {};
  for (const band of bandsOf(spec)) {
    for (const row of spec.section(`Items: \`${band}\``).rows('item id', 'item')) {
      texts[first(row['item id'])] = row['item']!;
    }
  }
  for (const row of spec.section('2.3').rows('raw', 'label')) {
    texts[`scale.${row['raw']!.replaceAll('`', '')}`] = row['label']!;
  }
  for (const row of spec.section('2.2').rows('band id', 'label'))
    texts[`band.${first(row['band id'])}`] = row['label']!;
  for (const row of spec.section('2.4').rows('frame', 'header', 'hint under the item')) {
    const frame = first(row['frame']);
    texts[`header.${frame}`] = row['header']!;
    if (!row['hint under the item']!.startsWith('–')) texts[`hint.${frame}`] = row['hint under the item']!;
  }
  return texts;
}

/** The optional questions (§2.7). */
function context(spec: Section): Texts {
  const texts: Texts = {};
  let question = '';
  for (const line of spec.section('2.7').text.split('\n')) {
    const head = line.match(/^- \*\*`([^`]+)`\*\* "([^"]+)"(?: Help text: "([^"]+)")?/);
    const answer = line.match(/^ {2}- `([^`]+)` (.*)$/);
    if (head) {
      question = `context.${head[1]}`;
      texts[question] = head[2]!;
      if (head[3]) texts[`${question}.help`] = head[3];
    }
    if (answer) texts[`${question}.${answer[1]}`] = answer[2]!;
  }
  return texts;
}

/** Words of levels and between them (§3.3). */
function levels(spec: Section): Texts {
  const section = spec.section('3.3');
  const texts: Texts = {};
  for (const row of section.rows('level', 'label (all but friction)', 'label (friction)')) {
    texts[`level.${first(row['level'])}`] = row['label (all but friction)']!;
    texts[`level.${first(row['level'])}.friction`] = row['label (friction)']!;
  }
  const words = quotedIn(only(section.text, /^- \*\*Edge\*\*:.*(Show ".*)$/m));
  ['strength-steady', 'steady-tender', 'strength-steady.friction', 'steady-tender.friction'].forEach((edge, i) => {
    texts[`edge.${edge}`] = words[i]!;
  });
  return texts;
}

/** Headlines (§4.1). */
function patterns(spec: Section): Texts {
  const texts: Texts = {};
  for (const line of spec.section('4.1').linesFrom('- **`')) {
    const [, id, title, text] = line.match(/^([^`]+)`\*\* — \*\*(.+?)\*\* (.*)$/)!;
    texts[`pattern.${id}.title`] = title!;
    const none = text!.match(/^(.*) \(When nothing is mapped: \*\*(.+?)\*\* (.*)\)$/);
    if (none) {
      texts[`pattern.${id}.none-title`] = none[2]!;
      texts[`pattern.${id}.none-text`] = none[3]!;
    }
    const byPart = text!.match(/^\(First the sentence of the table below\.\) (.*)$/);
    if (!byPart) texts[`pattern.${id}.text`] = none ? none[1]! : text!;
    else {
      for (const row of spec.section('4.1').rows('dimension', 'first sentence')) {
        const [part, band] = codesIn(row['dimension']!);
        const sentence = row['first sentence']!;
        if (!sentence.startsWith('(')) {
          texts[`pattern.${id}.${band ? `${band}.` : ''}${part}`] = `${sentence} ${byPart[1]}`;
        }
      }
    }
  }
  return texts;
}

/** Notes, opening lines, bright spots (§5, §10.1, §10.3, §10.4). */
function results(spec: Section): Texts {
  const order = spec.section('10.1').text;
  const texts: Texts = {
    'note.safe': only(order, /`note-safe`[^:]*: "(.*?)" And, for bands/),
    'note.withdrawn': only(order, /`note-withdrawn`[^:]*: "(.*?)" Each is plain text/),
    'opening.default': only(spec.section('10.3').text, /^- Default: "(.*)"$/m),
    'opening.hard': only(spec.section('10.3').text, /^- `all-strained`.*?: "(.*)"$/m),
  };
  for (const row of spec.section('5.').rows('flag', 'copy')) {
    if (!row['copy']!.startsWith('(')) texts[`note.${first(row['flag'])}`] = row['copy']!;
  }
  const shown = [...spec.section('10.4').text.matchAll(/\bshow: "([^"]+)"/gi)].map(([, words]) => words!);
  ['often', 'often-hard', 'looked'].forEach((id, i) => (texts[`bright.${id}`] = shown[i]!));
  for (const row of spec.section('10.4').rows('dimension', 'whole text')) {
    const [part, band] = codesIn(row['dimension']!);
    texts[`dimension.${part}${band ? `.${band}` : ''}.bright`] = row['whole text']!;
  }
  return texts;
}

/** Names and lines of the parts (§10.5). */
function dimensions(spec: Section): Texts {
  const texts: Texts = {};
  let part = '';
  for (const line of spec.section('10.5').text.split('\n')) {
    const name = line.match(/^\*\*(.+)\*\* \(`(.+)`\)$/);
    const band = line.match(/^- for band `(.+)` use instead:$/)?.[1];
    const level = line.match(/^ *- `(.+)`: (.*)$/);
    if (name) {
      part = `dimension.${name[2]}`;
      texts[`${part}.label`] = name[1]!;
    } else if (band) {
      // In English the label is the same.
      texts[`${part}.${band}.label`] = texts[`${part}.label`]!;
      part = `${part}.${band}`;
    } else if (level) texts[`${part}.${level[1]}`] = level[2]!;
  }
  return texts;
}

/** Practices in five age versions (§8). */
function practices(spec: Section): Texts {
  const texts: Texts = {};
  for (const id of practicesOf(spec)) {
    const section = spec.section(`Practice: \`${id}\``);
    for (const name of ['title', 'why']) {
      texts[`practice.${id}.${name}`] = only(section.text, new RegExp(`^- ${name}: (.*)$`, 'm'));
    }
    for (const row of section.rows('band', 'try this today', 'words to say', 'if it is hard')) {
      const version = `practice.${id}.${first(row['band'])}`;
      texts[`${version}.try`] = row['try this today']!;
      texts[`${version}.say`] = row['words to say']!;
      texts[`${version}.hard`] = row['if it is hard']!;
    }
  }
  return texts;
}

/** Help and supports (§9.1). */
function supports(spec: Section): Texts {
  const { text } = spec.section('9.1');
  const texts: Texts = {
    'support.safety-open': only(text, /starts with `safety-open`: "([^"]+)"/),
    'support.scary-thoughts': only(text, /put `scary-thoughts` after `safety-urge`: "([^"]+)"/),
  };
  for (const row of spec.section('9.1').rows('line id', 'text before it', 'text after it')) {
    const line = `support.${first(row['line id'])}`;
    const [before, after] = [row['text before it']!, row['text after it']!];
    if (after === '–') texts[line] = before;
    else Object.assign(texts, { [`${line}.before`]: before, [`${line}.after`]: after });
  }
  let [card, paragraphs] = ['', 0];
  for (const line of text.split('\n')) {
    const head = line.match(/^\*\*`(.+)`\*\* — \*\*(.+)\*\*$/);
    if (head) {
      [card, paragraphs] = [`support.${head[1]}`, 0];
      // The help card has the same title as its button.
      if (head[1] !== 'safety') texts[`${card}.title`] = head[2]!;
    } else if (/^> \S/.test(line)) texts[`${card}.p${++paragraphs}`] = line.slice(2);
  }
  return texts;
}

/** “What this is, and isn’t” and “How this works” (§7.3, §7.4). */
function about(spec: Section): Texts {
  const [is, isnt] = spec.section('7.3').quotation();
  const ids = codesIn(only(spec.section('Ids for texts').text, /^\| `about\..*?` for (.*?); `about\.privacy\.share`/m));
  const texts: Texts = {
    'ui.what.is.text': only(is!, /^\*\*.*?\*\* (.*)$/),
    'ui.what.isnt.text': only(isnt!, /^\*\*.*?\*\* (.*)$/),
  };
  const paragraphs = spec.section('7.4').quotation();
  if (paragraphs.length !== ids.length)
    throw new Error(`§7.4 has ${paragraphs.length} paragraphs for ${ids.length} ids.`);
  ids.forEach((id, i) => {
    const [, title, text] = paragraphs[i]!.match(/^\*\*(.+?)\*\* (.*)$/)!;
    texts[`about.${id}.title`] = title!.replace(/\.$/, '');
    texts[`about.${id}.text`] = text!;
  });
  // If the page can ask to share, two other sentences replace the first two.
  const sentences = texts['about.privacy.text']!.split(/(?<=\.) /);
  const others = quotedIn(only(spec.section('7.4').text, /^(The privacy paragraph may be shown only.*)$/m)).slice(-2);
  texts['about.privacy.share'] = [...others, ...sentences.slice(2)].join(' ');
  return texts;
}

/** States of a part between two maps (§11). */
function change(spec: Section): Texts {
  const texts: Texts = {};
  for (const row of spec
    .section('11.')
    .rows('state', 'rule', "copy, under the dimension's name (friction in brackets)")) {
    const states = codesIn(row['state']!);
    const copies = row["copy, under the dimension's name (friction in brackets)"]!.split(' / ');
    // The text after the bracket of the last copy: for both states if it mentions chance, else for the last one only.
    const shared = copies.at(-1)!.match(/\)( A few questions .*)$/)?.[1] ?? '';
    states.forEach((state, i) => {
      const copy = copies[i]!.endsWith(')') ? copies[i]! + shared : copies[i]!;
      const friction = copy.match(/^(.*?) \((.*?)\)(.*)$/);
      texts[`change.${state}`] = friction ? friction[1]! + friction[3]! : copy;
      if (friction) texts[`change.${state}.friction`] = friction[2]! + friction[3]!;
    });
  }
  return texts;
}

/** Interface (§10.7). */
function ui(spec: Section): Texts {
  const texts: Texts = {};
  for (const row of spec.section('10.7').rows('message id', 'English text')) {
    const id = first(row['message id']);
    const plural = row['English text']!.match(/^(.*) \(one: (.*)\)$/);
    if (plural) Object.assign(texts, { [`${id}.one`]: plural[2]!, [`${id}.other`]: plural[1]! });
    else texts[id] = row['English text']!;
  }
  return texts;
}

const CHAPTERS = [questions, context, levels, patterns, results, dimensions, practices, supports, about, change, ui];

/** Texts of what a parent takes along (take-along.md §6), and the cards of “Why this helps” (§7). */
export function takeAlongTextsOf(spec: Section): Texts {
  const texts: Texts = {};
  for (const row of spec.section('6. Texts').rows('id', 'English', 'where')) {
    texts[first(row['id'])] = printed(row['English']!);
  }
  for (const line of spec.section('7. Learn cards').linesFrom('- `')) {
    const [, card, question, text] = line.match(/^([^`]+)` \*\*(.+?)\*\* (.*) \(`.*`\)$/)!;
    texts[`learn.${card}.question`] = printed(question!);
    texts[`learn.${card}.text`] = printed(text!);
  }
  return texts;
}

/** All texts, as displayed. Throws if an id has two different texts. */
export function textsOf(spec: Section): Texts {
  const texts: Texts = {};
  for (const [id, text] of CHAPTERS.flatMap((chapter) => Object.entries(chapter(spec)))) {
    const words = printed(text);
    if ((texts[id] ?? words) !== words) throw new Error(`${id} has two texts: “${texts[id]}” and “${words}”.`);
    texts[id] = words;
  }
  return texts;
}
