import { expect, test } from 'vitest';
import { actorOf } from '../../../../scripts/starting-data/factories/person.ts';
import { eachEngine } from '../../../../test/setup/test-database.ts';
import { scopeFor } from '../../../domain/access/scope.ts';
import { inHand } from '../../../operations/agreement/agreements.test-data.ts';
import { showAgreement } from '../../../operations/portfolio/show-agreement.ts';
import { agreementView } from './view.ts';

eachEngine((makeDb) => {
	test('an agreement’s page leads to its visits, risks, issues and actions: to add one for an officer, to read for the lead, for no member', async () => {
		const it = await inHand(await makeDb());
		const { perpetrator, member } = it.programme.people;
		const linkFor = async (person: typeof it.officer) => {
			const actor = actorOf(person);
			const shown = await showAgreement(it.services, scopeFor(actor), it.agreed);
			if (shown === null) return 'no page';
			const words = agreementView(shown, actor).blocks.map((block) => block.kind === 'words' && block.text);
			return words.find((text) => JSON.stringify(text).includes('/items')) ?? null;
		};
		const href = `/agreements/${it.agreed}/items`;
		expect(await linkFor(it.officer)).toEqual({
			href,
			text: 'Add or change visits, risks, issues and actions',
		});
		expect(await linkFor(it.approver)).toEqual({ href, text: 'All visits, risks, issues and actions' });
		expect(await linkFor(perpetrator.preparer)).toEqual({
			href,
			text: 'All visits, risks, issues and actions',
		});
		expect([null, 'no page']).toContain(await linkFor(member.certifier));
	});
});
