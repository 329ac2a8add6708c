export const FREQUENCY_NAMES = {
	quarterly: 'every quarter',
	'half-yearly': 'every half-year',
	yearly: 'every year',
} as const;
