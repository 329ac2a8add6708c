import type { BidderKind, NoNumberReason } from '../../domain/organisation/bidder-registration.ts';

export const BIDDER_KIND_WORDS: Readonly<Record<BidderKind, string>> = {
	charity: 'Charity',
	company: 'Company',
	'public-body': 'Public body',
	other: 'Something else',
};

export const NO_NUMBER_WORDS: Readonly<Record<NoNumberReason, string>> = {
	'applied-for': 'A number has been applied for',
	'too-small': 'It is too small to be registered, or exempt',
	'public-body': 'It is a public body',
	elsewhere: 'It is registered elsewhere: in Scotland, in Northern Ireland or abroad',
};
