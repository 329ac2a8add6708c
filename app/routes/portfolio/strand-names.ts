import type { StrandKind } from '../../domain/specification/specification.ts';

export const STRAND_NAMES: Readonly<Record<StrandKind, string>> = {
	perpetrator: 'Perpetrator work',
	support: 'Support for victims and children',
};
