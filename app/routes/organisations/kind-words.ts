import type { AddedKind } from '../../domain/organisation/organisation.ts';

/** One of them, and several. */
export const KIND_WORDS: Readonly<
	Record<AddedKind, { readonly one: string; readonly many: string; readonly what: string }>
> = {
	'commissioning-body': {
		one: 'commissioning body',
		many: 'Commissioning bodies',
		what: 'A Police and Crime Commissioner, or whoever takes its place',
	},
	provider: { one: 'provider', many: 'Providers', what: 'A service that delivers a programme' },
	'local-authority': {
		one: 'local authority',
		many: 'Local authorities',
		what: 'A council, which sees the results in its own area',
	},
};
