import { type Receipt, receivedInLondon } from './receipt.ts';

/** A receipt with what shows that the portal gave it. */
export interface SignedReceipt {
	readonly receipt: Receipt;
	/** Ed25519 over `receiptText`, base64. */
	readonly signature: string;
	/** PEM. */
	readonly publicKey: string;
}

/** The file that a bidder keeps. */
export const writeReceipt = ({ receipt, signature, publicKey }: SignedReceipt): string =>
	`${JSON.stringify({ receipt, receivedInLondon: receivedInLondon(receipt), signature, publicKey }, null, 2)}\n`;

/** As the portal writes them: decoders of either pass over what is added behind. */
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;
const PUBLIC_KEY = /^-----BEGIN PUBLIC KEY-----\n[A-Za-z0-9+/]{59}=\n-----END PUBLIC KEY-----\n$/;

/** Null where the text is no such file, or has more in it, or less. */
export function readReceipt(text: string): SignedReceipt | null {
	const read = parsed(text);
	if (!has(read, { receipt: 'object', receivedInLondon: 'string', signature: 'string', publicKey: 'string' }))
		return null;
	const { receipt, receivedInLondon: said, signature, publicKey } = read;
	if (!has(receipt, OF_RECEIPT) || !Array.isArray(receipt.parts)) return null;
	if (!receipt.parts.every((part) => has(part, { part: 'string', digest: 'string', salt: 'string' })))
		return null;
	if (!SIGNATURE.test(String(signature)) || !PUBLIC_KEY.test(String(publicKey))) return null;
	const whole = receipt as unknown as Receipt;
	return said === receivedInLondon(whole)
		? { receipt: whole, signature: String(signature), publicKey: String(publicKey) }
		: null;
}

type Shape = Readonly<Record<string, 'string' | 'number' | 'object'>>;

const OF_RECEIPT: Shape = {
	tenderId: 'string',
	tenderTitle: 'string',
	tenderVersion: 'number',
	lotId: 'string',
	organisationId: 'string',
	organisationName: 'string',
	bidId: 'string',
	number: 'number',
	sequence: 'number',
	receivedAt: 'string',
	closesAt: 'string',
	commitment: 'string',
	parts: 'object',
} satisfies Record<keyof Receipt, Shape[string]>;

function has(value: unknown, shape: Shape): value is Record<string, unknown> {
	if (typeof value !== 'object' || value === null) return false;
	const fields = Object.entries(value);
	return (
		fields.length === Object.keys(shape).length &&
		fields.every(([name, field]) => field !== null && typeof field === shape[name])
	);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
