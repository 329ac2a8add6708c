import { Tag, type TagColour } from '../govuk/tag.tsx';
import type { ThreadView } from './thread-view.ts';

const STATES: Readonly<Record<ThreadView['state'], { readonly text: string; readonly colour: TagColour }>> = {
	open: { text: 'Waiting for the provider', colour: 'orange' },
	answered: { text: 'Answered', colour: 'purple' },
	resolved: { text: 'Settled', colour: 'green' },
};

/** A question and its answers, in the words of both sides. */
export function Thread({ thread, link = false }: { readonly thread: ThreadView; readonly link?: boolean }) {
	const { text, colour } = STATES[thread.state];
	return (
		<div className="portal-thread" id={thread.id}>
			<Tag colour={colour}>{text}</Tag>
			<ol className="portal-thread__messages">
				{thread.messages.map(({ key, who, when, words }) => (
					<li key={key} className="portal-thread__message">
						<p className="portal-thread__who">
							<strong>{who}</strong>, {when}
						</p>
						<p className="portal-thread__words portal-written">{words}</p>
					</li>
				))}
			</ol>
			{link ? (
				<a className="govuk-link" href={thread.href}>
					Open this question
				</a>
			) : null}
		</div>
	);
}
