import type { RolePermission } from '../domain/access/policy.ts';
import { answerForm } from './answer-form.ts';
import { drawForm } from './draw-form.ts';
import type { Coded, FormOf } from './form-of.ts';
import { type Guarded, type Guest, guarded, type SignedIn } from './guarded.ts';

export interface FormRoute {
	readonly loader: Guarded;
	readonly action: Guarded;
}

type SeenAndSent<P> = P | { readonly see: P; readonly send: P };

export function formRoute<About, Typed, Value, Refusal extends Coded>(
	permission: 'public',
	form: FormOf<Guest, About, Typed, Value, Refusal>,
): FormRoute;
export function formRoute<About, Typed, Value, Refusal extends Coded>(
	permission: SeenAndSent<RolePermission | 'signed-in'>,
	form: FormOf<SignedIn, About, Typed, Value, Refusal>,
): FormRoute;
/**
 * The one way to make a form. The route says what it is about, what is asked, what may be typed, what is done, how a refusal is worded
 * and where it leads. The frame owns the rest: the command's id (a second send finds the first one's outcome), the version that the
 * person saw (kept through every redraw, until they have been shown what somebody else saved), the redraw with everything typed, the
 * notice and the 303.
 */
export function formRoute<About, Typed, Value, Refusal extends Coded>(
	permission: 'public' | SeenAndSent<RolePermission | 'signed-in'>,
	form: FormOf<never, About, Typed, Value, Refusal>,
): FormRoute {
	const { see, send } = typeof permission === 'string' ? { see: permission, send: permission } : permission;
	const of = form as unknown as FormOf<SignedIn, About, Typed, Value, Refusal>;
	return {
		loader: guarded(see as 'signed-in', (g) => drawForm(g, of)),
		action: guarded(send as 'signed-in', (g) => answerForm(g, of)),
	};
}
