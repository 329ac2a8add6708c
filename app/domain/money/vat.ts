import type { Pence } from './pence.ts';

/** How value added tax stands on a line. A grant is outside its scope; what an authority buys may not be. The portal records, it does not advise. */
export const VAT_TREATMENTS = ['outside-scope', 'exempt', 'zero', 'standard'] as const;
export type VatTreatment = (typeof VAT_TREATMENTS)[number];

export const VAT_NAMES: Readonly<Record<VatTreatment, string>> = {
	'outside-scope': 'Outside the scope of VAT',
	exempt: 'Exempt from VAT',
	zero: 'Zero-rated',
	standard: 'Standard rate, 20%',
};

/** VAT on a line, to the nearest penny, half a penny up. The rate is 20% since 4 January 2011. */
export const vatOn = (net: Pence, treatment: VatTreatment): Pence =>
	treatment === 'standard' ? Math.floor((net * 20 + 50) / 100) : 0;
