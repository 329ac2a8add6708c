export const FREQUENCY_NAMES = {
	quarterly: 'Every quarter',
	'half-yearly': 'Every half-year',
	yearly: 'Every year',
} as const;
