import { surroundingsHere } from '../background/surroundings-here.ts';
import { showPage } from '../pages/show-page.tsx';
import './popup.css';
import { PopupPage } from './popup-page.tsx';

showPage(<PopupPage on={surroundingsHere()} />);
