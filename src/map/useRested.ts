import { useEffect, useState } from 'react'

/** The value once it has come to rest: for what nobody looks at while it changes step by step. At once where `asked`. */
export function useRested<T>(value: T, ms: number, asked: boolean): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    if (asked) return setRested(value)
    const timer = setTimeout(() => setRested(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms, asked])
  return asked ? value : rested
}
