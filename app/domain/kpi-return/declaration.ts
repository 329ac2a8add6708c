/** What whoever certifies a return puts a name to. Kept with each submission as it read then. */
export const DECLARATION =
	'I have checked this return. To the best of my knowledge its figures are complete and agree with our records, and nothing in it identifies a person on the programme, a partner or a child.';
