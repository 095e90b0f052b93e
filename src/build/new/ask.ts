import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { z } from 'zod'
import { explain } from '../../dataset/schemaProblems.ts'

export interface Terminal {
  readonly input: Readable
  readonly output: Writable
}

/** One question and what was answered: a draft is a list of these, which a person can read and mend. */
export interface Answered {
  readonly asked: string
  readonly answer: string
}

/** The question that begins an item of evidence. */
export const ITEM = 'evidence.source'

/** The answers ended, by Ctrl-C or at the end of what was piped in. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

export interface Question<T> {
  /** Key of the answer in the draft, the same each time it is asked. */
  readonly name: string
  readonly text: string
  /** What an empty answer means; without it an answer is needed. */
  readonly empty?: string
  /** An answer that the empty one stands for. */
  readonly suggested?: string
  readonly schema: z.ZodType<T>
  readonly parse?: (answer: string) => unknown
  /** A reason not to take a value that is well formed. */
  readonly refuse?: (value: T) => string | null
  /** A reason not to take an empty answer, where one is allowed. */
  readonly refuseEmpty?: () => string | null
}

/**
 * Asks on a terminal or reads piped answers, one a line. Every accepted answer is written to the draft at once, so that
 * nothing is lost; the answers of an earlier draft are given first.
 */
export class Asker {
  private readonly lines: AsyncIterator<string>
  private readonly close: () => void
  private readonly given: Answered[] = []
  private readonly terminal: Terminal
  private readonly draft: string
  private earlier: readonly Answered[]

  constructor(terminal: Terminal, draft: string, earlier: readonly Answered[]) {
    const reader = createInterface({
      input: terminal.input,
      output: terminal.output,
      terminal: isTerminal(terminal.input),
    })
    reader.on('SIGINT', () => reader.close())
    this.lines = reader[Symbol.asyncIterator]()
    this.close = () => reader.close()
    this.terminal = terminal
    this.draft = draft
    this.earlier = earlier
  }

  say(text: string): void {
    this.terminal.output.write(`${text}\n`)
  }

  /** Null for an empty answer where that is allowed. Asks again until the answer fits. */
  async ask<T>(question: Question<T>): Promise<T | null> {
    const { name, text, empty, suggested, schema, parse = (answer) => answer, refuse, refuseEmpty } = question
    const hint = suggested ? ` [${suggested}]` : empty ? ` (empty: ${empty})` : ''
    this.say(`\n${text}${hint}`)
    // An answer of the draft that does not fit is asked for; the ones after it still hold.
    for (let drafted = this.fromDraft(name); ; drafted = null) {
      const raw = (drafted ?? (await this.typed())).trim()
      const answer = raw === '' && suggested ? suggested : raw
      if (answer === '' && empty !== undefined) {
        const reason = refuseEmpty?.() ?? null
        if (reason === null) return this.keep(name, '', null)
        this.say(`  ${reason}`)
        continue
      }
      const value = parse(answer)
      const result = schema.safeParse(value)
      const refused = result.success ? (refuse?.(result.data) ?? null) : null
      if (result.success && refused === null) return this.keep(name, answer, result.data)
      if (refused !== null) this.say(`  ${refused}`)
      if (!result.success)
        for (const { field, wrong, doThis } of explain(result.error.issues, value, { file: '', record: '' }))
          this.say(`  ${field && `${field}: `}${wrong}. ${doThis}`)
    }
  }

  /** The draft is done with, or stays where it is. */
  end(written: boolean): void {
    this.close()
    if (written) rmSync(this.draft, { force: true })
  }

  /**
   * What the draft answers here. After a change in it some answers may belong to nothing any more: those are told and
   * left out, but never past the next item of evidence, whose questions have the same names.
   */
  private fromDraft(name: string): string | null {
    const end = this.earlier.findIndex((one) => one.asked === name || one.asked === ITEM)
    const found = this.earlier[end]
    if (found?.asked !== name) return null
    for (const { asked, answer } of this.earlier.slice(0, end))
      if (answer !== '') this.say(`  (not asked any more: ${asked}, "${answer}")`)
    this.earlier = this.earlier.slice(end + 1)
    this.say(`> ${found.answer}`)
    return found.answer
  }

  private async typed(): Promise<string> {
    this.terminal.output.write('> ')
    const { done, value } = await this.lines.next()
    if (done) throw new Interrupted()
    return value
  }

  private keep<T>(asked: string, answer: string, value: T): T {
    this.given.push({ asked, answer })
    mkdirSync(dirname(this.draft), { recursive: true })
    writeFileSync(this.draft, `${JSON.stringify([...this.given, ...this.earlier], null, 2)}\n`)
    return value
  }
}

function isTerminal(input: Readable): boolean {
  return 'isTTY' in input && input.isTTY === true
}
