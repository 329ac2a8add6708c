import { createContext } from 'react';
import type { Chrome } from './chrome.ts';

/** Carries the frame's notice into the page's `Main`, where it stands between the back link and the heading. */
export const NoticeContext = createContext<Chrome['notice']>(null);
