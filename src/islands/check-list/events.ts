/** How far a group (a step, a phase) of a checklist has come. */
export interface GroupProgress {
  readonly id: string;
  readonly done: number;
  readonly total: number;
}

/** What `checklist-change` carries. */
export interface ChecklistDetail {
  /** The `data-list` of the checklist. */
  readonly list: string;
  readonly groups: readonly GroupProgress[];
}

/** Fired by `<check-list>` when it starts and whenever its ticks change, here or in another tab. Bubbles. */
export type ChecklistChange = CustomEvent<ChecklistDetail>;

declare global {
  interface DocumentEventMap {
    'checklist-change': ChecklistChange;
  }
}
