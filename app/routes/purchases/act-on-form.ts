import type { FormPageView } from '../../components/layout/form-page.tsx';
import type { BoxError, BoxValues } from '../../components/layout/question.ts';
import type { Result } from '../../domain/result.ts';
import { commandIdOf } from '../../http/command-id.ts';
import { typedPart } from '../../http/expected-version.ts';
import { type Parsed, readForm, typedValues } from '../../http/form.ts';
import type { SignedIn } from '../../http/guarded.ts';
import { notFound, page, redirectTo } from '../../http/replies.ts';
import { tellNext } from '../../http/tell-next.ts';

export interface Drawn {
	readonly commandId: string;
	readonly values?: BoxValues;
	readonly errors?: readonly BoxError[];
}

interface FormOf<Command, Value, Refusal extends { readonly code: string }> {
	readonly draw: (drawn: Drawn) => FormPageView;
	readonly parse: (form: FormData) => Parsed<Command>;
	readonly act: (command: Command, commandId: string, form: FormData) => Promise<Result<Value, Refusal>>;
	readonly word: (refusal: Refusal, command: Command) => BoxError;
	readonly done: (value: Value) => { readonly notice: string; readonly to: `/${string}` };
}

/** A form of this area that was sent: checked, carried out, and either on to the next page or drawn again with all that was typed. */
export async function actOnForm<Command, Value, Refusal extends { readonly code: string }>(
	g: SignedIn,
	{ draw, parse, act, word, done }: FormOf<Command, Value, Refusal>,
): Promise<Response> {
	const form = await readForm(g.request);
	const [commandId, typed] = [commandIdOf(form), typedPart(form)];
	const again = (errors: readonly BoxError[]): Response => {
		const view = draw({ commandId, values: typedValues(typed), errors });
		return page(g, { title: view.title, status: 422, view });
	};
	const parsed = parse(typed);
	if (!parsed.ok) return again(parsed.errors);
	const result = await act(parsed.command, commandId, form);
	if (!result.ok) {
		if (result.refusal.code === 'not-found') throw notFound();
		return again([word(result.refusal, parsed.command)]);
	}
	const { notice, to } = done(result.value);
	await tellNext(g, notice);
	return redirectTo(to);
}
