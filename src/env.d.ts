declare namespace App {
  interface Locals {
    /** Size in bytes of the plan's PDF in a language. */
    readonly pdfSize: (locale: import('./plan/locale.ts').Locale) => Promise<number>;
  }
}
