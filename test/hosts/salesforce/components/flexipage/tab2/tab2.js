import LightningTab from 'lightning/tab';

/** A tab of a page is one of Lightning’s own: what is in it is there once it was opened. */
export default class Tab2 extends LightningTab {}
