import { type Pence, writePounds } from '../../domain/money/pence.ts';

/** An amount as it stands in a box that has its own sign for pounds: "1,680", "1,234.50". */
export const poundsInBox = (pence: Pence): string => writePounds(pence).replace('£', '');
