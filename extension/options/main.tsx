import { surroundingsHere } from '../background/surroundings-here.ts';
import { showPage } from '../pages/show-page.tsx';
import './options.css';
import { OptionsPage } from './options-page.tsx';

showPage(<OptionsPage on={surroundingsHere()} />);
