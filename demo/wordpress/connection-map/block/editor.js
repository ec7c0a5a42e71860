/**
 * The block in the editor, with the editor’s own globals and no build. In the place of the element stands a placeholder:
 * its keys would fight the editor’s. What may be set, and to what, comes from block.json; here are the words for it.
 */
(({ blocks, blockEditor, components, element, i18n }) => {
  const { __, _n, sprintf } = i18n;
  const { createElement: el } = element;
  const { Button, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
  const NAME = 'connection-map/map';
  /** What newer versions of WordPress want of a control. */
  const CONTROL = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

  const LABELS = {
    lang: __('Language', 'connection-map'),
    ageBand: __('Age of the child', 'connection-map'),
    theme: __('Light or dark', 'connection-map'),
    headingLevel: __('Level of the top heading', 'connection-map'),
    remember: __('Keep my place on this device', 'connection-map'),
    share: __('What a parent may share', 'connection-map'),
    shareWith: __('Who gets what is shared', 'connection-map'),
    leaveUrl: __('Where “Leave” goes', 'connection-map'),
    kiosk: __('Shared tablet', 'connection-map'),
    sandbox: __('For testing', 'connection-map'),
  };
  /** For each setting with a list: the words for its values. '' is “not set”. */
  const VALUES = {
    lang: { '': __('As the page', 'connection-map') },
    ageBand: {
      '': __('The parent is asked', 'connection-map'),
      infant: __('Baby (0–11 months)', 'connection-map'),
      toddler: __('Toddler (1 or 2 years old)', 'connection-map'),
      preschool: __('Preschooler (3 to 5 years old)', 'connection-map'),
      'school-age': __('School-age (6 to 11 years old)', 'connection-map'),
      teen: __('Teen (12 to 17 years old)', 'connection-map'),
    },
    theme: {
      auto: __('As the page', 'connection-map'),
      light: __('Light', 'connection-map'),
      dark: __('Dark', 'connection-map'),
    },
    remember: {
      ask: __('The parent may tick it', 'connection-map'),
      none: __('Never offered', 'connection-map'),
    },
    share: {
      none: __('Nothing', 'connection-map'),
      snapshot: __('The map', 'connection-map'),
      answers: __('The map and the answers', 'connection-map'),
    },
  };
  const HELP = {
    share: __(
      'The parent sees what would go, and decides. A script of your own on the page has to listen for it; this plugin keeps nothing.',
      'connection-map',
    ),
    shareWith: __('For example the name of your clinic. Empty: the address of this site.', 'connection-map'),
    leaveUrl: __(
      'A whole address with https://. Empty: the button reads “Clear my answers” instead.',
      'connection-map',
    ),
    kiosk: __('Keeps nothing, and clears the answers on “Done” or after two idle minutes.', 'connection-map'),
    sandbox: __('Shows a badge, and marks every event as a test.', 'connection-map'),
  };

  /** The kinds of help lines, in the order in which they are shown. */
  const KINDS = {
    emergency: __('Emergency', 'connection-map'),
    'crisis-line': __('Crisis line', 'connection-map'),
    'parent-line': __('Line for parents', 'connection-map'),
    'abuse-line': __('Line about abuse', 'connection-map'),
    clinic: __('Clinic', 'connection-map'),
    community: __('Place nearby', 'connection-map'),
  };
  const LINE = {
    name: __('Name', 'connection-map'),
    phone: __('Phone', 'connection-map'),
    url: __('Link', 'connection-map'),
    detail: __('Details, such as opening hours', 'connection-map'),
    lang: __('Only in this language', 'connection-map'),
  };
  const MAX_LINES = 20;

  /** A language in its own words, where the browser knows it. */
  function languageName(tag) {
    try {
      return new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
    } catch {
      return tag;
    }
  }
  const wordFor = (name, value) => VALUES[name]?.[value] ?? (name === 'lang' ? languageName(value) : value);

  /** The settings that differ from their defaults, as lines in words. */
  function inWords(attributes, schemas) {
    const lines = Object.keys(LABELS)
      .filter((name) => attributes[name] && attributes[name] !== schemas[name].default)
      .map((name) =>
        attributes[name] === true ? LABELS[name] : `${LABELS[name]}: ${wordFor(name, attributes[name])}`,
      );
    const { length } = attributes.resources;
    // translators: %d: how many help lines the block has.
    const help = sprintf(_n('%d help line', '%d help lines', length, 'connection-map'), length);
    return length ? [...lines, help] : lines;
  }

  const options = (words) => Object.entries(words).map(([value, label]) => ({ value, label }));

  /** The fields of one help line. */
  function lineFields(line, number, change, remove) {
    return el(
      'fieldset',
      { key: number, style: { marginBottom: '24px' } },
      // translators: %d: the number of a help line.
      el('legend', { style: { fontWeight: 600 } }, sprintf(__('Help line %d', 'connection-map'), number)),
      el(SelectControl, {
        ...CONTROL,
        label: __('Kind', 'connection-map'),
        value: line.kind,
        options: options(KINDS),
        onChange: (kind) => change({ ...line, kind }),
      }),
      ...Object.entries(LINE).map(([key, label]) =>
        el(TextControl, {
          ...CONTROL,
          key,
          label,
          value: line[key] ?? '',
          onChange: (text) => change({ ...line, [key]: text || undefined }),
        }),
      ),
      el(Button, { variant: 'link', isDestructive: true, onClick: remove }, __('Remove this line', 'connection-map')),
    );
  }

  function HelpLines({ lines, onChange }) {
    return el(
      PanelBody,
      { title: __('Help lines', 'connection-map'), initialOpen: false },
      el('p', null, __('Your own help, beside the lines that are always shown.', 'connection-map')),
      ...lines.map((line, i) =>
        lineFields(
          line,
          i + 1,
          (changed) => onChange(lines.map((one, j) => (i === j ? changed : one))),
          () => onChange(lines.filter((_, j) => i !== j)),
        ),
      ),
      el(
        Button,
        {
          variant: 'secondary',
          disabled: lines.length >= MAX_LINES,
          onClick: () => onChange([...lines, { kind: 'crisis-line' }]),
        },
        __('Add a help line', 'connection-map'),
      ),
    );
  }

  /** Makes the controls of one block. An empty value takes the setting away. */
  function controlsOf({ attributes, setAttributes }, schemas) {
    const basics = (name) => ({
      ...CONTROL,
      key: name,
      label: LABELS[name],
      help: HELP[name],
      onChange: (value) => setAttributes({ [name]: value === '' ? undefined : value }),
    });
    return {
      select(name) {
        const { enum: listed, examples = [], default: none = '' } = schemas[name];
        const value = attributes[name] ?? none;
        const values = [...new Set([none, ...(listed ?? examples), value])];
        const words = values.map((one) => ({ value: one, label: wordFor(name, one) }));
        return el(SelectControl, { ...basics(name), value, options: words });
      },
      text: (name) => el(TextControl, { ...basics(name), value: attributes[name] ?? '' }),
      toggle: (name) => el(ToggleControl, { ...basics(name), checked: !!attributes[name] }),
    };
  }

  function Edit(props) {
    const { attributes, setAttributes } = props;
    const schemas = blocks.getBlockType(NAME).attributes;
    const { select, text, toggle } = controlsOf(props, schemas);
    const words = inWords(attributes, schemas);
    return el(
      'div',
      blockEditor.useBlockProps(),
      el(
        blockEditor.InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Connection Map', 'connection-map') },
          ...['lang', 'ageBand', 'theme', 'headingLevel'].map(select),
        ),
        el(
          PanelBody,
          { title: __('Privacy and sharing', 'connection-map') },
          select('remember'),
          select('share'),
          (attributes.share ?? 'none') === 'none' ? null : text('shareWith'),
          text('leaveUrl'),
          toggle('kiosk'),
          toggle('sandbox'),
        ),
        el(HelpLines, { lines: attributes.resources, onChange: (resources) => setAttributes({ resources }) }),
      ),
      el(
        Placeholder,
        {
          icon: 'groups',
          label: __('Connection Map', 'connection-map'),
          instructions: __(
            'Visitors of the page answer here. Change the settings in the sidebar, and try it in the preview of the page.',
            'connection-map',
          ),
        },
        words.length
          ? el('ul', null, ...words.map((line) => el('li', { key: line }, line)))
          : el('p', null, __('Nothing is set: it follows the page, and asks for the age.', 'connection-map')),
      ),
    );
  }

  blocks.registerBlockType(NAME, { edit: Edit, save: () => null });
})(window.wp);
