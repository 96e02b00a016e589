/// Nothing: only executables are linked, and the page calls the exported functions.
@main enum Main { static func main() {} }
