import { SALESFORCE_FEATURES } from '../features/index.ts';
import { SALESFORCE_SITES } from '../sites/sites.ts';
import ownStyles from './salesforce.css?inline';
import { layOver } from './lay-over.ts';

layOver(SALESFORCE_SITES, SALESFORCE_FEATURES, ownStyles);
