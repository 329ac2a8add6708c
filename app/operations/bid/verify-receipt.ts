import { commitmentText, type Receipt, receiptText } from '../../domain/bid/receipt.ts';
import { readReceipt } from '../../domain/bid/receipt-file.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { isSigned, sha256 } from '../../gateways/secrets.ts';

export interface VerifiedReceipt {
	readonly receipt: Receipt;
	/** SHA-256 of the key that signed it, which its reader compares with the portal's own. */
	readonly keyDigest: string;
}

export type ReceiptRefusal = { readonly code: 'not-a-receipt' | 'not-signed' | 'not-committed' };

/** Whether a receipt's file is as the holder of its key signed it, and commits to the parts that it names. Asks nothing of the portal. */
export function verifyReceipt(text: string): Result<VerifiedReceipt, ReceiptRefusal> {
	const signed = readReceipt(text);
	if (signed === null) return refused({ code: 'not-a-receipt' });
	const { receipt, signature, publicKey } = signed;
	if (!isSigned(publicKey, receiptText(receipt), signature)) return refused({ code: 'not-signed' });
	return sha256(commitmentText(receipt.parts)) === receipt.commitment
		? accepted({ receipt, keyDigest: sha256(publicKey) })
		: refused({ code: 'not-committed' });
}
