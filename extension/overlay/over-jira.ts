import { JIRA_FEATURES } from '../features/index.ts';
import { JIRA_SITES } from '../sites/sites.ts';
import ownStyles from './jira.css?inline';
import { layOver } from './lay-over.ts';

layOver(JIRA_SITES, JIRA_FEATURES, ownStyles);
