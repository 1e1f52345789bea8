import { LightningElement } from 'lwc';

export default class Tab2 extends LightningElement {}
