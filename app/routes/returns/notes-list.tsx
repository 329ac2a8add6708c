/** Notes that go to the commissioner with the figures that they explain. */
export function NotesList({
	notes,
}: {
	readonly notes: readonly { readonly text: string; readonly note: string }[];
}) {
	if (notes.length === 0) return null;
	return (
		<section aria-labelledby="notes">
			<h2 className="govuk-heading-m" id="notes">
				Notes
			</h2>
			<dl className="portal-counts">
				{notes.map(({ text, note }) => (
					<div key={text}>
						<dt>{text}</dt>
						<dd className="portal-written">{note}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
