import { BackLink } from '../../../components/govuk/back-link.tsx';
import { ButtonLink } from '../../../components/govuk/button.tsx';
import { Details } from '../../../components/govuk/details.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { BoardView } from './view.ts';

export function BoardPage({ view }: { readonly view: BoardView }) {
	return (
		<Main before={<BackLink href="/boards" text="Boards" />}>
			<PageHeading>{view.name}</PageHeading>
			<p className="govuk-body">{view.papers}</p>
			{view.changeHref === null ? null : (
				<p className="govuk-body">
					<a className="govuk-link" href={view.changeHref}>
						Change the name or whether it publishes its papers
					</a>
				</p>
			)}
			<Meetings view={view} />
			<Seats view={view} />
		</Main>
	);
}

function Meetings({ view }: { readonly view: BoardView }) {
	const mayChange = view.addMeetingHref !== null;
	return (
		<>
			<Table
				id="meetings"
				caption="Meetings to come"
				captionSize="m"
				wide
				columns={[
					{ text: 'Meets on' },
					{ text: 'Papers due by' },
					{ text: 'Board report' },
					...(mayChange ? [{ text: 'Change' }] : []),
				]}
				rows={view.coming.map(({ id, heldOn, papersDueOn, paper, changeHref }) => ({
					key: id,
					cells: [
						heldOn,
						papersDueOn,
						paper,
						...(changeHref === null
							? []
							: [
									<a key="change" className="govuk-link" href={changeHref}>
										Change<span className="govuk-visually-hidden">{` the meeting of ${heldOn}`}</span>
									</a>,
								]),
					],
				}))}
				empty={
					mayChange
						? 'No meeting is planned. A board report is written for a meeting: add the next one.'
						: 'No meeting is planned.'
				}
			/>
			{view.addMeetingHref === null ? null : (
				<ButtonLink href={view.addMeetingHref} variant="secondary">
					Add a meeting
				</ButtonLink>
			)}
			{view.past.length === 0 ? null : (
				<Details summary="Meetings that have been held">
					<ul className="govuk-list">
						{view.past.map((day) => (
							<li key={day}>{day}</li>
						))}
					</ul>
				</Details>
			)}
		</>
	);
}

function Seats({ view }: { readonly view: BoardView }) {
	const mayEnd = view.addSeatHref !== null;
	return (
		<>
			<Table
				id="seats"
				caption="Who has a seat"
				captionSize="m"
				wide
				columns={[{ text: 'Name' }, { text: 'Seat' }, ...(mayEnd ? [{ text: 'End' }] : [])]}
				rows={view.seats.map(({ key, name, since, endHref }) => ({
					key,
					cells: [
						name,
						since,
						...(endHref === null
							? []
							: [
									<a key="end" className="govuk-link" href={endHref}>
										End the seat<span className="govuk-visually-hidden">{` of ${name}`}</span>
									</a>,
								]),
					],
				}))}
				empty={view.noSeats}
			/>
			{view.addSeatHref === null ? null : (
				<ButtonLink href={view.addSeatHref} variant="secondary">
					Give a seat
				</ButtonLink>
			)}
		</>
	);
}
