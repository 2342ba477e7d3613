export function openSearch(): void {}
export function warm(): void {}
