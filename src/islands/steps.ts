/** Checklists and diagrams in one file: the pages that have both are the ones people work with, and one request is enough. */
import './check-list/define.ts';
import './flow-figure/define.ts';
