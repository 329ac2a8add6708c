import { z } from 'zod';
import type { Lot } from '../../../domain/tender/tender-notice.ts';
import { type Parsed, parseForm } from '../../../http/form.ts';

export const shareBox = (lotId: string): string => `share-${lotId}`;

/** By the lot's id. */
export const parseSafeShares = (
	form: FormData,
	lots: readonly Pick<Lot, 'lotId' | 'title'>[],
): Parsed<Readonly<Record<string, string>>> =>
	parseForm(
		z
			.strictObject(Object.fromEntries(lots.map(({ lotId, title }) => [shareBox(lotId), shareOf(title)])))
			.transform((typed) =>
				Object.fromEntries(lots.map(({ lotId }) => [lotId, typed[shareBox(lotId)] ?? ''])),
			),
		form,
	);

const shareOf = (title: string) =>
	z
		.string({ error: `Enter the share of “${title}”` })
		.trim()
		.min(1, `Enter the share of “${title}”`)
		.max(500, `The share of “${title}” must be 500 characters or fewer`);
