import { createElement } from 'lwc';
import RecordHome from 'one/recordHomeFlexipage2';
import { startPages } from './client.ts';

startPages({
  recordHome: () => createElement('one-record-home-flexipage2', { is: RecordHome }),
});
