import type { ProgrammeContent } from '../../app/domain/programme/programme.ts';
import type { Tx } from '../connect.ts';

/** What hangs from a programme. */
export type Parts = Pick<
	ProgrammeContent,
	'areas' | 'strands' | 'interventions' | 'fundingStreams' | 'boardIds'
>;

export const NO_PARTS: Parts = {
	areas: [],
	strands: [],
	interventions: [],
	fundingStreams: [],
	boardIds: [],
};

/** Writes what differs. What is gone goes first, interventions before their strand; what is new comes after it. */
export async function saveParts(tx: Tx, programmeId: string, before: Parts, after: Parts): Promise<void> {
	await dropParts(tx, programmeId, before, after);
	await putAreas(tx, programmeId, news(before.areas, after.areas));
	await putStrands(tx, programmeId, news(before.strands, after.strands));
	await putInterventions(tx, programmeId, news(before.interventions, after.interventions));
	await putFundingStreams(tx, programmeId, news(before.fundingStreams, after.fundingStreams));
	for (const boardId of after.boardIds.filter((id) => !before.boardIds.includes(id)))
		await tx.insertInto('programmeBoard').values({ programmeId, boardId }).execute();
}

/** Entries that are new or not as they were. */
function news<Entry>(before: readonly Entry[], after: readonly Entry[]): readonly Entry[] {
	const was = new Set(before.map((entry) => JSON.stringify(entry)));
	return after.filter((entry) => !was.has(JSON.stringify(entry)));
}

async function dropParts(tx: Tx, programmeId: string, before: Parts, after: Parts): Promise<void> {
	const gone = (idsOf: (parts: Parts) => readonly string[]): readonly string[] =>
		idsOf(before).filter((id) => !idsOf(after).includes(id));
	const boards = gone(({ boardIds }) => boardIds);
	const funding = gone(({ fundingStreams }) => fundingStreams.map((one) => one.fundingStreamId));
	const interventions = gone(({ interventions: all }) => all.map((one) => one.interventionId));
	const strands = gone(({ strands: all }) => all.map((one) => one.strandId));
	const areas = gone(({ areas: all }) => all.map((one) => one.areaId));
	if (boards.length > 0)
		await tx
			.deleteFrom('programmeBoard')
			.where('programmeId', '=', programmeId)
			.where('boardId', 'in', boards)
			.execute();
	if (funding.length > 0)
		await tx
			.deleteFrom('fundingStream')
			.where('programmeId', '=', programmeId)
			.where('id', 'in', funding)
			.execute();
	if (interventions.length > 0)
		await tx
			.deleteFrom('intervention')
			.where('programmeId', '=', programmeId)
			.where('id', 'in', interventions)
			.execute();
	if (strands.length > 0)
		await tx.deleteFrom('strand').where('programmeId', '=', programmeId).where('id', 'in', strands).execute();
	if (areas.length > 0)
		await tx
			.deleteFrom('programmeArea')
			.where('programmeId', '=', programmeId)
			.where('areaId', 'in', areas)
			.execute();
}

async function putAreas(tx: Tx, programmeId: string, areas: Parts['areas']): Promise<void> {
	for (const area of areas) {
		const columns = {
			accessRule: area.accessRule,
			respectRequirement: area.respectRequirement,
			existingProvision: area.existingProvision,
			position: area.position,
			frameworkShownOn: area.frameworkShownOn,
		};
		await tx
			.insertInto('programmeArea')
			.values({ programmeId, areaId: area.areaId, ...columns })
			.onConflict((conflict) => conflict.columns(['programmeId', 'areaId']).doUpdateSet(columns))
			.execute();
	}
}

async function putStrands(tx: Tx, programmeId: string, strands: Parts['strands']): Promise<void> {
	for (const { strandId, kind, name } of strands)
		await tx
			.insertInto('strand')
			.values({ id: strandId, programmeId, kind, name })
			.onConflict((conflict) => conflict.column('id').doUpdateSet({ kind, name }))
			.execute();
}

async function putInterventions(
	tx: Tx,
	programmeId: string,
	interventions: Parts['interventions'],
): Promise<void> {
	for (const { interventionId, strandId, name, description, weeks } of interventions) {
		const columns = { strandId, name, description, weeks };
		await tx
			.insertInto('intervention')
			.values({ id: interventionId, programmeId, ...columns })
			.onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
			.execute();
	}
}

async function putFundingStreams(
	tx: Tx,
	programmeId: string,
	streams: Parts['fundingStreams'],
): Promise<void> {
	for (const { fundingStreamId, amount, isApproximate, isPaidByFunder, ...written } of streams) {
		const columns = {
			...written,
			amountPence: amount,
			approximate: isApproximate ? 1 : 0,
			paidByFunder: isPaidByFunder ? 1 : 0,
		};
		await tx
			.insertInto('fundingStream')
			.values({ id: fundingStreamId, programmeId, ...columns })
			.onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
			.execute();
	}
}
