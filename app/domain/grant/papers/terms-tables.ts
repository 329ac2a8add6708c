import { writeDay } from '../../calendar/write-date.ts';
import { writePounds } from '../../money/pence.ts';
import { VAT_NAMES } from '../../money/vat.ts';
import type { AgreementTerms } from '../agreement-terms.ts';
import type { TermsNames } from '../terms-names.ts';
import { writeTarget } from '../write-target.ts';
import { type PaperBlock, table } from './grant-paper.ts';

const sum = (amounts: readonly number[]): string =>
	writePounds(amounts.reduce((one, other) => one + other, 0));

/** The parts of terms that are lists, as tables of a paper; an empty one is left out. */
export const scheduleTable = ({ schedule }: AgreementTerms, names: TermsNames): readonly PaperBlock[] =>
	schedule.length === 0
		? []
		: [
				table(
					'schedule',
					'Payment schedule',
					[
						['For', 4],
						['Due', 3],
						['Amount', 2, 'numbers'],
					],
					schedule.map(({ periodId, amountPence, dueOn }) => [
						names.period(periodId),
						writeDay(dueOn),
						writePounds(amountPence),
					]),
					['In all', '', sum(schedule.map(({ amountPence }) => amountPence))],
				),
			];

export const allocationTable = ({ allocations }: AgreementTerms, names: TermsNames): readonly PaperBlock[] =>
	allocations.length === 0
		? []
		: [
				table(
					'allocations',
					'Places by area',
					[
						['Area', 3],
						['Intervention', 4],
						['Places', 1.3, 'numbers'],
						['Price of a place', 2, 'numbers'],
						['Together', 2, 'numbers'],
					],
					allocations.map(({ areaId, interventionId, units, unitPricePence }) => [
						names.area(areaId),
						names.intervention(interventionId),
						String(units),
						writePounds(unitPricePence),
						writePounds(units * unitPricePence),
					]),
					[
						'In all',
						'',
						String(allocations.reduce((all, { units }) => all + units, 0)),
						'',
						sum(allocations.map((one) => one.units * one.unitPricePence)),
					],
				),
			];

export const budgetTable = ({ budgetLines }: AgreementTerms): readonly PaperBlock[] =>
	budgetLines.length === 0
		? []
		: [
				table(
					'budget',
					'Budget',
					[
						['Line', 4],
						['Value added tax', 3],
						['Amount', 2, 'numbers'],
					],
					budgetLines.map(({ name, vat, amountPence }) => [name, VAT_NAMES[vat], writePounds(amountPence)]),
					['In all', '', sum(budgetLines.map(({ amountPence }) => amountPence))],
				),
			];

export const targetTable = ({ targets }: AgreementTerms, names: TermsNames): readonly PaperBlock[] =>
	targets.length === 0
		? []
		: [
				table(
					'targets',
					'Agreed targets',
					[
						['KPI', 5],
						['Agreed level', 2, 'numbers'],
					],
					targets.map((target) => [
						names.kpi(target.kpiKey),
						writeTarget(target, names.kpiUnit(target.kpiKey)),
					]),
				),
			];

export const fundingTable = ({ funding }: AgreementTerms, names: TermsNames): readonly PaperBlock[] =>
	funding.length === 0
		? []
		: [
				table(
					'funding',
					'Who funds it',
					[
						['Funding stream', 5],
						['Amount', 2, 'numbers'],
					],
					funding.map(({ fundingStreamId, amountPence }) => [
						names.stream(fundingStreamId),
						writePounds(amountPence),
					]),
					['In all', sum(funding.map(({ amountPence }) => amountPence))],
				),
			];
