import { LightningElement } from 'lwc';

export default class HoverableLink extends LightningElement {}
