# What the builtin exceptions keep of their arguments, and how groups are taken apart.
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
t(lambda: str(OSError(2,'x','f')))
t(lambda: OSError(2,'x','f'))
t(lambda: OSError(2,'x','f').args)
t(lambda: OSError(2,'x','f',None,'g'))
t(lambda: str(OSError(2,'x','f',None,'g')))
t(lambda: str(OSError(2,'x')))
t(lambda: str(OSError('a')))
t(lambda: OSError('a').errno)
t(lambda: OSError(1,2,3,4,5,6))
t(lambda: OSError(99999,'x'))
t(lambda: FileNotFoundError(2,'x'))
t(lambda: PermissionError(2,'x'))
t(lambda: str(OSError(None,None)))
class M(OSError):
    def __init__(self, a): self.a=a
t(lambda: (M(3), M(3).args, str(M(3)), M(3).errno))
class M(OSError):
    def __init__(self, a): super().__init__(2, a)
t(lambda: (M(3), M(3).args, str(M(3)), M(3).errno))
t(lambda: ImportError('a',name='b',path='c').name)
t(lambda: ImportError('a',foo='b'))
t(lambda: ImportError('a','b').msg)
t(lambda: str(ImportError('a','b')))
t(lambda: ImportError('a').msg)
t(lambda: ImportError('a').path)
t(lambda: NameError('a',name='b').name)
t(lambda: NameError('a').name)
t(lambda: AttributeError('a',name='b',obj=3).obj)
t(lambda: AttributeError('x', zip=3))
t(lambda: NameError('a', foo=1))
t(lambda: str(KeyError('a')))
t(lambda: str(KeyError()))
t(lambda: str(KeyError(1,2)))
t(lambda: KeyError('a'))
t(lambda: StopIteration(1,2).value)
t(lambda: StopIteration().value)
t(lambda: SystemExit().code)
t(lambda: SystemExit(1).code)
t(lambda: SystemExit(1,2).code)
t(lambda: str(SyntaxError('m',('f',1,2,'t'))))
t(lambda: SyntaxError('m',('f',1,2,'t')))
t(lambda: SyntaxError('m',('f',1,2,'t')).lineno)
t(lambda: SyntaxError('m').lineno)
t(lambda: str(SyntaxError()))
t(lambda:SyntaxError().msg)
t(lambda: SyntaxError('m',(1,2)))
t(lambda: str(SyntaxError('m',('a/f',1,2,'t',1,3))))
t(lambda: str(SyntaxError('m',(None,1,2,'t',1,3))))
t(lambda: UnicodeDecodeError('utf8',b'abc\xff',3,4,'bad'))
t(lambda: str(UnicodeDecodeError('utf8',b'abc\xff',3,4,'bad')))
t(lambda: str(UnicodeDecodeError('utf8',b'abc\xff',1,4,'bad')))
t(lambda: UnicodeDecodeError(1))
t(lambda: UnicodeDecodeError('a','b',1,2,'c'))
t(lambda: str(UnicodeEncodeError('ascii','a\xe9\u1234\U00012345',1,2,'bad')))
t(lambda: str(UnicodeEncodeError('ascii','a\xe9\u1234\U00012345',2,3,'bad')))
t(lambda: str(UnicodeEncodeError('ascii','a\xe9\u1234\U00012345',3,4,'bad')))
t(lambda: str(UnicodeEncodeError('ascii','a\xe9\u1234\U00012345',1,4,'bad')))
t(lambda: str(UnicodeTranslateError('a\xe9',1,2,'bad')))
t(lambda: UnicodeEncodeError('a',3,1,2,'x'))
t(lambda: UnicodeDecodeError('utf8',b'abc\xff',3,4,'bad').object)
t(lambda: UnicodeEncodeError())
t(lambda: ExceptionGroup('a'))
t(lambda: ExceptionGroup('a',3))
t(lambda: ExceptionGroup('a',[]))
t(lambda: ExceptionGroup(1,[]))
t(lambda: ExceptionGroup('a',[3]))
t(lambda: ExceptionGroup('a',[KeyboardInterrupt()]))
t(lambda: BaseExceptionGroup('a',[ValueError()]))
t(lambda: BaseExceptionGroup('a',[KeyboardInterrupt()]))
t(lambda: str(ExceptionGroup('a',[ValueError(1),ValueError(2)])))
t(lambda: str(ExceptionGroup('a',[ValueError(1)])))
t(lambda: ExceptionGroup('a',(ValueError(1),)).exceptions)
t(lambda: ExceptionGroup('a',(ValueError(1),)))
class EG(ExceptionGroup): pass
t(lambda: EG('a',[KeyboardInterrupt()])); 
class EG2(ExceptionGroup):
    def derive(self, e): return EG2(self.message, e)
g=ExceptionGroup('a',[ValueError(1),ExceptionGroup('b',[TypeError(2),ValueError(3)])])
t(lambda: g.split(ValueError))
t(lambda: g.subgroup(TypeError))
t(lambda: g.split(lambda e: isinstance(e,TypeError)))
t(lambda: g.subgroup(3))
t(lambda: g.split((int,)))
t(lambda: g.split(KeyError))
t(lambda: g.subgroup(ExceptionGroup) is g)
t(lambda: g.split(ExceptionGroup))
t(lambda: EG('x',[ValueError()]).split(ValueError))
t(lambda: EG2('x',[ValueError()]).split(ValueError))
t(lambda: EG2('x',[ValueError(),TypeError()]).split(ValueError))
t(lambda: g.derive([ValueError()]))
t(lambda: g.split(int))
t(lambda: ExceptionGroup('a',[ValueError()],3))
t(lambda: ExceptionGroup('a',exceptions=[ValueError()]))
t(lambda: ValueError(1).add_note(3)); e=ValueError(1); e.add_note('x')
t(lambda: e.__notes__)
t(lambda: e.__dict__)
t(lambda: ValueError().__notes__)
t(lambda: e.with_traceback(3))
t(lambda: e.with_traceback(None) is e)
t(lambda: ValueError())
t(lambda: ValueError(1))
t(lambda: ValueError(1,2))
t(lambda: str(ValueError()))
t(lambda: str(ValueError(1)))
t(lambda: str(ValueError(1,2)))
t(lambda: str(ValueError(None)))
class E(Exception): 
    def __init__(self, a, b=3): self.a=a
t(lambda: E(1,b=2))
t(lambda: E(1,b=2).args)
t(lambda: E())
t(lambda: vars(E(1)))
class E(Exception): pass
t(lambda: E(a=1)); 
t(lambda: NameError('x',name='x').__dict__)
t(lambda: AttributeError('x').name)
def f():
    try: (3).zip
    except AttributeError as e: print(e.name, e.obj, e.__dict__, e.args)
f()
def f():
    try: 
        try: 1/0
        except Exception as e: raise ValueError from e
    except ValueError as e2: print(e2.__cause__, e2.__context__, e2.__suppress_context__, e2.__traceback__.tb_lineno, e2.__traceback__.tb_next)
f()
e=ValueError(); e.args=[1,2]; t(lambda: e.args); e.__cause__=KeyError(); t(lambda: e.__suppress_context__); e.__context__=None; t(lambda: e.__context__)
o=OSError(1,'a'); o.errno=3; t(lambda: str(o)); t(lambda: o.filename); del o.errno; t(lambda:o.errno); t(lambda: BlockingIOError(11,'x',5).characters_written); t(lambda: OSError().characters_written)
def d(): SystemExit().code=3; del SystemExit().code
t(d)
def d(): raise 3
t(d)
def d(): raise int
t(d)
def d(): raise ValueError from 3
t(d)
def d(): raise
t(d)
class Z(Exception):
    def __new__(cls): return 3
def d(): raise Z
t(d)
def d():
    try: 1/0
    except 3: pass
t(d)
def d():
    try: 1/0
    except (ValueError, int): pass
t(d)
