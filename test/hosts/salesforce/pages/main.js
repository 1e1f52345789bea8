import { createElement } from 'lwc';
import List from 'lst/listViewManager';
import RecordHome from 'one/recordHomeFlexipage2';
import { startPages } from './client.ts';

startPages({
  recordHome: () => createElement('one-record-home-flexipage2', { is: RecordHome }),
  list: () => createElement('lst-list-view-manager', { is: List }),
});
