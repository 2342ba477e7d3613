import { KpiFilter } from './element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'kpi-filter': KpiFilter;
  }
}

customElements.define('kpi-filter', KpiFilter);
