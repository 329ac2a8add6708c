import { existsSync, readFileSync } from 'node:fs';
import { receivedInLondon } from '../app/domain/bid/receipt.ts';
import { type ReceiptRefusal, verifyReceipt } from '../app/operations/bid/verify-receipt.ts';

/** `npm run verify-receipt -- FILE`: whether a bid's receipt is as the portal signed it. Needs neither portal nor network. Fails when it is not. */
const WRONG: Readonly<Record<ReceiptRefusal['code'], string>> = {
	'not-a-receipt': 'This is not a receipt of a bid, or something has been added to it or taken out.',
	'not-signed':
		'The signature is not of this receipt: it has been changed, or the key beside it is another one.',
	'not-committed': 'The commitment is not that of the parts that the receipt names.',
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
	say(
		file === undefined
			? 'Say which file: npm run verify-receipt -- FILE'
			: `There is no file ${file}: npm run verify-receipt -- FILE`,
	);
	process.exitCode = 1;
} else {
	const verified = verifyReceipt(readFileSync(file, 'utf8'));
	if (verified.ok) {
		const { receipt, keyDigest } = verified.value;
		say(`The receipt is as it was signed: submission ${receipt.number} of ${receipt.organisationName}`);
		say(
			`for “${receipt.tenderTitle}” was received at ${receipt.receivedAt} (${receivedInLondon(receipt)} in London).`,
		);
		say(`It was number ${receipt.sequence} of all bids received; bids closed at ${receipt.closesAt}.`);
		say(
			`Signed with the key whose SHA-256 is ${keyDigest}. Compare it with the one on the tender’s own page.`,
		);
	} else {
		say(WRONG[verified.refusal.code]);
		process.exitCode = 1;
	}
}
