import type { Command } from './commands.ts';
import { COMMANDS } from './commands.ts';
import type { Configuration } from './configuration.ts';
import { addressOf, FILES, FUNCTION_NAMESPACE, REQUIRED } from './configuration.ts';
import type { Resources } from './resources.ts';
import { createResources } from './resources.ts';
import { ENGLISH, GERMAN } from './words.ts';
import type { XmlElement } from './xml-element.ts';
import { element } from './xml-element.ts';

/** Opening with a workbook works for the pane of this name alone (Office's documentation of autoopen). */
const AUTO_OPENED_PANE = 'Office.AutoShowTaskpaneWithDocument';
const COMMAND_ICON_SIZES = [16, 32, 80] as const;

/** The add-in-only manifest: for every Excel, central deployment and side-loading. One shared runtime runs it all. */
export function addInManifest(configuration: Configuration): XmlElement {
  const at = addressOf(configuration);
  const resources = createResources();
  const versionOverrides = element(
    'VersionOverrides',
    { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
    element('Hosts', {}, hostOf(configuration, resources)),
    resources.toElement(),
  );
  return element(
    'OfficeApp',
    {
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xmlns:ov': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'TaskPaneApp',
    },
    element('Id', {}, configuration.id),
    element('Version', {}, configuration.version),
    element('ProviderName', {}, configuration.provider),
    element('DefaultLocale', {}, 'en-US'),
    element('DisplayName', { DefaultValue: ENGLISH.name }),
    element(
      'Description',
      { DefaultValue: ENGLISH.description },
      element('Override', { Locale: 'de-DE', Value: GERMAN.description }),
    ),
    element('IconUrl', { DefaultValue: at('icons/lanekeeper-32.png') }),
    element('HighResolutionIconUrl', { DefaultValue: at('icons/lanekeeper-64.png') }),
    element('SupportUrl', { DefaultValue: at(FILES.about) }),
    element('Hosts', {}, element('Host', { Name: 'Workbook' })),
    element(
      'Requirements',
      {},
      element(
        'Sets',
        { DefaultMinVersion: '1.1' },
        ...Object.entries(REQUIRED).map(([Name, MinVersion]) => element('Set', { Name, MinVersion })),
      ),
    ),
    element('DefaultSettings', {}, element('SourceLocation', { DefaultValue: at(FILES.page) })),
    element('Permissions', {}, 'ReadWriteDocument'),
    versionOverrides,
    element('ExtendedOverrides', { Url: at(FILES.shortcuts) }),
  );
}

function hostOf(configuration: Configuration, resources: Resources): XmlElement {
  const at = addressOf(configuration);
  const page = resources.url('Pane.Url', at(FILES.page));
  const namespace = resources.short('Functions.Namespace', () => FUNCTION_NAMESPACE);
  return element(
    'Host',
    { 'xsi:type': 'Workbook' },
    element('Runtimes', {}, element('Runtime', { resid: page, lifetime: 'long' })),
    element(
      'AllFormFactors',
      {},
      element(
        'ExtensionPoint',
        { 'xsi:type': 'CustomFunctions' },
        element('Script', {}, element('SourceLocation', { resid: page })),
        element('Page', {}, element('SourceLocation', { resid: page })),
        element(
          'Metadata',
          {},
          element('SourceLocation', { resid: resources.url('Functions.Metadata', at(FILES.functions)) }),
        ),
        element('Namespace', { resid: namespace }),
      ),
    ),
    element(
      'DesktopFormFactor',
      {},
      element(
        'GetStarted',
        {},
        element('Title', { resid: resources.short('Started.Title', ({ started }) => started.title) }),
        element('Description', { resid: resources.long('Started.Text', ({ started }) => started.description) }),
        element('LearnMoreUrl', { resid: resources.url('About.Url', at(FILES.about)) }),
      ),
      element('FunctionFile', { resid: page }),
      element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, ribbonTab(configuration, resources)),
      element('ExtensionPoint', { 'xsi:type': 'ContextMenu' }, cellMenu(configuration, resources)),
    ),
  );
}

function ribbonTab(configuration: Configuration, resources: Resources): XmlElement {
  const group = (id: 'audit' | 'findings', commands: readonly Command[]): XmlElement =>
    element(
      'Group',
      { id: `Lanekeeper.${id}` },
      element('Label', { resid: resources.short(`Group.${id}`, ({ groups }) => groups[id]) }),
      iconOf('lanekeeper', configuration, resources),
      ...commands.map((command) =>
        element(
          'Control',
          { 'xsi:type': 'Button', id: `Ribbon.${command.id}` },
          ...saying(command, configuration, resources),
        ),
      ),
    );
  const shown = COMMANDS.filter(({ inRibbon }) => inRibbon);
  const ofAudit = (command: Command): boolean => command.group === 'audit';
  return element(
    'CustomTab',
    { id: 'Lanekeeper.Tab' },
    group('audit', shown.filter(ofAudit)),
    group(
      'findings',
      shown.filter((command) => !ofAudit(command)),
    ),
    element('Label', { resid: resources.short('Tab.Label', ({ tab }) => tab) }),
  );
}

function cellMenu(configuration: Configuration, resources: Resources): XmlElement {
  const items = COMMANDS.filter(({ inCellMenu }) => inCellMenu);
  return element(
    'OfficeMenu',
    { id: 'ContextMenuCell' },
    element(
      'Control',
      { 'xsi:type': 'Menu', id: 'Cell.Menu' },
      element('Label', { resid: resources.short('Cell.Label', ({ cellMenu: menu }) => menu.label) }),
      element(
        'Supertip',
        {},
        element('Title', { resid: 'Cell.Label' }),
        element('Description', { resid: resources.long('Cell.Tip', ({ cellMenu: menu }) => menu.tip) }),
      ),
      iconOf('lanekeeper', configuration, resources),
      element(
        'Items',
        {},
        ...items.map((command) =>
          element('Item', { id: `Cell.${command.id}` }, ...saying(command, configuration, resources)),
        ),
      ),
    ),
  );
}

/** Label, tip, icon and action of a command, in the order Office wants them. */
function saying(command: Command, configuration: Configuration, resources: Resources): readonly XmlElement[] {
  const label = resources.short(`${command.id}.Label`, ({ commands }) => commands[command.words].label);
  const tip = resources.long(`${command.id}.Tip`, ({ commands }) => commands[command.words].tip);
  const action =
    command.does === 'open-pane'
      ? element(
          'Action',
          { 'xsi:type': 'ShowTaskpane' },
          element('TaskpaneId', {}, AUTO_OPENED_PANE),
          element('SourceLocation', { resid: 'Pane.Url' }),
        )
      : element('Action', { 'xsi:type': 'ExecuteFunction' }, element('FunctionName', {}, command.id));
  return [
    element('Label', { resid: label }),
    element('Supertip', {}, element('Title', { resid: label }), element('Description', { resid: tip })),
    iconOf(command.icon, configuration, resources),
    action,
  ];
}

function iconOf(name: string, configuration: Configuration, resources: Resources): XmlElement {
  const at = addressOf(configuration);
  return element(
    'Icon',
    {},
    ...COMMAND_ICON_SIZES.map((size) =>
      element('bt:Image', {
        size: String(size),
        resid: resources.image(`Icon.${name}.${size}`, at(`icons/${name}-${size}.png`)),
      }),
    ),
  );
}
