import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { aProgrammeToReport, show, started } from './board-reports.test-data.ts';
import { showBesideWords } from './show-beside-words.ts';

eachEngine((makeDb) => {
	test('beside the words stands what providers wrote for the paper’s quarter as it was accepted, and nothing for another office', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer } = inHand.office;
		const reportId = await started(inHand, officer);
		const beside = (by: typeof officer) => {
			const [services, , scope] = inHand.as(by);
			return showBesideWords(services, scope, reportId);
		};
		const shown = await beside(officer);
		const quarter = (await show(inHand, officer, reportId))?.row.period.number ?? 0;
		expect(shown?.written.map(({ provider }) => provider).sort()).toEqual(
			(
				await inHand.db.reader
					.selectFrom('kpiReturn')
					.innerJoin('grantAgreement', 'grantAgreement.id', 'kpiReturn.agreementId')
					.innerJoin('organisation', 'organisation.id', 'grantAgreement.leadId')
					.innerJoin('reportingPeriod', 'reportingPeriod.id', 'kpiReturn.periodId')
					.select('organisation.name')
					.where('reportingPeriod.number', '=', quarter)
					.where('reportingPeriod.programmeId', '=', inHand.programme.id)
					.where('kpiReturn.acceptedSubmissionId', 'is not', null)
					.execute()
			)
				.map(({ name }) => name)
				.sort(),
		);
		const [first] = shown?.written ?? [];
		expect(first?.answers.map(({ question }) => question)).toContain('went-well');
		expect(first?.answers[0]?.words).toBeTruthy();
		expect(await beside(inHand.otherOffice.officer)).toBeNull();
	});
});
