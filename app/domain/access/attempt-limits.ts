import { writeWait } from '../calendar/write-wait.ts';

/**
 * How many attempts in how many minutes, and then none for as many minutes. At sign-in few are allowed at one account from one network address,
 * and very many at one account from everywhere: else anybody who knows a person's e-mail address could shut them out.
 */
export const ATTEMPT_LIMITS = {
	'sign-in-account-address': { attempts: 10, minutes: 15 },
	'sign-in-account': { attempts: 100, minutes: 15 },
	'sign-in-address': { attempts: 60, minutes: 15 },
	'code-account': { attempts: 5, minutes: 15 },
	'forgotten-account': { attempts: 3, minutes: 60 },
	'forgotten-address': { attempts: 20, minutes: 60 },
	'register-email': { attempts: 3, minutes: 60 },
	'register-address': { attempts: 10, minutes: 60 },
	/** By one organisation that registered itself: nobody vouches for its administrator. */
	'registered-invites': { attempts: 20, minutes: 24 * 60 },
	'password-account': { attempts: 10, minutes: 15 },
	/** Of addresses that nobody has: a calendar that is there counts for nothing, for many people's come from one network. */
	'calendar-address': { attempts: 60, minutes: 15 },
	'opener-passphrase': { attempts: 10, minutes: 15 },
	'bid-code': { attempts: 10, minutes: 15 },
} as const;

/** One household or office: an IPv4 address, or an IPv6 network of 64 bits (anybody has 2^64 addresses in one). */
export function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
	if (!plain.includes(':')) return plain;
	const [head = '', tail] = plain.split('::');
	const left = head === '' ? [] : head.split(':');
	const right = tail === undefined || tail === '' ? [] : tail.split(':');
	const groups =
		tail === undefined
			? left
			: [
					...left,
					...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'),
					...right,
				];
	return groups
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
		.join(':');
}

export const triedTooOften = (waitSeconds: number): string =>
	`You have tried too many times. Wait ${writeWait(waitSeconds)}, then try again`;
