import type { Command } from './commands.ts';
import { COMMANDS } from './commands.ts';
import type { Configuration } from './configuration.ts';
import { addressOf, FILES, FUNCTION_NAMESPACE, REQUIRED } from './configuration.ts';
import type { FunctionsFile } from './function-metadata.ts';
import { unifiedFunctions } from './function-metadata.ts';
import type { Words } from './words.ts';
import { ENGLISH } from './words.ts';

const SCHEMA = 'https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json';
const GERMAN_FILE = 'de.json';
const PAGE_ACTION = 'OpenPane';

/** The unified manifest (schema 1.29): the same add-in for Microsoft 365's app catalogue. */
export function unifiedManifest(configuration: Configuration, functions: FunctionsFile): object {
  const at = addressOf(configuration);
  const words = ENGLISH;
  return {
    $schema: SCHEMA,
    manifestVersion: '1.29',
    version: configuration.version,
    id: configuration.id,
    localizationInfo: {
      defaultLanguageTag: 'en',
      additionalLanguages: [{ languageTag: 'de', file: GERMAN_FILE }],
    },
    developer: {
      name: configuration.provider,
      websiteUrl: at(FILES.about),
      privacyUrl: `${at(FILES.about)}#privacy`,
      termsOfUseUrl: `${at(FILES.about)}#terms`,
    },
    name: { short: words.name, full: words.name },
    description: { short: words.short, full: words.description },
    icons: { outline: 'outline.png', color: 'color.png' },
    accentColor: '#1F3A5F',
    validDomains: [new URL(configuration.baseUrl).host],
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: Object.entries(REQUIRED).map(([name, minVersion]) => ({ name, minVersion })),
        },
        runtimes: [
          {
            id: 'LanekeeperRuntime',
            type: 'general',
            lifetime: 'long',
            code: { page: at(FILES.page) },
            actions: COMMANDS.map((command) => actionOf(command, words)),
            customFunctions: {
              namespace: { id: FUNCTION_NAMESPACE, name: FUNCTION_NAMESPACE },
              functions: unifiedFunctions(functions),
            },
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                id: 'LanekeeperTab',
                label: words.tab,
                groups: (['audit', 'findings'] as const).map((group) => ({
                  id: `LanekeeperGroup.${group}`,
                  label: words.groups[group],
                  icons: iconsOf('lanekeeper', configuration),
                  controls: COMMANDS.filter((command) => command.inRibbon && command.group === group).map(
                    (command) => ({
                      id: `Ribbon.${command.id}`,
                      type: 'button',
                      ...saying(command, words, configuration),
                    }),
                  ),
                })),
              },
            ],
          },
        ],
        contextMenus: [
          {
            menus: [
              {
                entryPoint: 'cell',
                controls: [
                  {
                    id: 'Cell.Menu',
                    type: 'menu',
                    label: words.cellMenu.label,
                    icons: iconsOf('lanekeeper', configuration),
                    supertip: { title: words.cellMenu.label, description: words.cellMenu.tip },
                    items: COMMANDS.filter(({ inCellMenu }) => inCellMenu).map((command) => ({
                      id: `Cell.${command.id}`,
                      type: 'menuItem',
                      ...saying(command, words, configuration),
                    })),
                  },
                ],
              },
            ],
          },
        ],
        keyboardShortcuts: [
          {
            shortcuts: COMMANDS.flatMap(({ id, shortcut }) =>
              shortcut === null ? [] : [{ actionId: id, key: shortcut }],
            ),
          },
        ],
      },
    ],
  };
}

function actionOf({ id, words: name }: Command, words: Words): object {
  const displayName = words.commands[name].label;
  return id === PAGE_ACTION
    ? { id, type: 'openPage', displayName, pinnable: false, view: 'Office.AutoShowTaskpaneWithDocument' }
    : { id, type: 'executeFunction', displayName };
}

function saying({ id, words: name, icon }: Command, words: Words, configuration: Configuration): object {
  const { label, tip } = words.commands[name];
  return { label, icons: iconsOf(icon, configuration), supertip: { title: label, description: tip }, actionId: id };
}

function iconsOf(name: string, configuration: Configuration): readonly object[] {
  const at = addressOf(configuration);
  return [16, 32, 80].map((size) => ({ size, url: at(`icons/${name}-${size}.png`) }));
}
